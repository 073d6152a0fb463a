// question: Combien de vues gardées effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:SavedView {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
