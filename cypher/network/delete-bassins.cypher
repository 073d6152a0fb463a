// question: Combien de bassins effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Bassin {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
