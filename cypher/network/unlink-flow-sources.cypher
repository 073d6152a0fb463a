// question: Quels départs de relevés détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:ReferralFlow {id: row.id})-[r:FROM]->()
DELETE r
