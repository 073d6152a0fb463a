// question: Combien de vies de constats effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:FindingLife {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
