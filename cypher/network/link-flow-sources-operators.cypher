// question: Combien de relevés partent d’un opérateur ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:ReferralFlow {id: row.from}), (b:Operator {id: row.to})
CREATE (a)-[r:FROM]->(b)
RETURN count(r) AS written
