// question: Combien de obstacles effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Obstacle {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
