// question: Combien de types d’opérateurs effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:OperatorType {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
