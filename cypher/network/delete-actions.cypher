// question: Combien de actions de sensibilisation effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:AwarenessAction {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
