// question: Combien de implantations effacées ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Site {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
