// question: Quels parties à des conventions détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Agreement {id: row.id})-[r:PARTY]->(:Operator)
DELETE r
