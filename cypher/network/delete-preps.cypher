// question: Combien de préparations effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Filiere {id: row.from})-[r:PREPARES]->()
WHERE r.id = row.id
DELETE r
RETURN count(*) AS written
