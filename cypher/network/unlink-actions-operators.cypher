// question: Quels opérateurs associés à des actions détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:AwarenessAction {id: row.id})-[r:INVOLVES]->(:Operator)
DELETE r
