// question: Combien de scénarios effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Scenario {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
