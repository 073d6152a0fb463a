// question: Combien de relevés partent d’une filière ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:ReferralFlow {id: row.from}), (b:Filiere {id: row.to})
CREATE (a)-[r:FROM]->(b)
RETURN count(r) AS written
