// question: Combien de relevés vont vers un débouché ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:ReferralFlow {id: row.from}), (b:Outlet {id: row.to})
CREATE (a)-[r:TO]->(b)
RETURN count(r) AS written
