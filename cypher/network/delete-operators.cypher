// question: Combien de opérateurs effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Operator {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
