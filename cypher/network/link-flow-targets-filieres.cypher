// question: Combien de relevés vont vers une filière ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:ReferralFlow {id: row.from}), (b:Filiere {id: row.to})
CREATE (a)-[r:TO]->(b)
RETURN count(r) AS written
