// question: Combien de durées de trajet effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Commune {id: row.from})-[r:TRAVEL]->()
WHERE r.id = row.id
DELETE r
RETURN count(*) AS written
