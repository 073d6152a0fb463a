// question: Combien de communes effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Commune {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
