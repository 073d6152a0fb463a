// question: Combien de leviers effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Mitigation {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
