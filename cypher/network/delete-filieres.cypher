// question: Combien de filières effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Filiere {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
