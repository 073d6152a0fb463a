// question: Quels noms datés de types d’opérateurs effacer, par leur type ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (:OperatorType {id: row.id})-[:NAMED]->(n:OperatorTypeName)
DETACH DELETE n
