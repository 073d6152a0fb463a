// question: Combien de publics effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Audience {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
