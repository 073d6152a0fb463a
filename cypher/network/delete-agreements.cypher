// question: Combien de conventions effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Agreement {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
