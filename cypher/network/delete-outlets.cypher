// question: Combien de débouchés effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:Outlet {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
