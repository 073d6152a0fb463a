// question: Combien de relevés vont vers un opérateur ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:ReferralFlow {id: row.from}), (b:Operator {id: row.to})
CREATE (a)-[r:TO]->(b)
RETURN count(r) AS written
