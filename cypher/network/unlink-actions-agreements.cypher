// question: Quels conventions d’actions détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:AwarenessAction {id: row.id})-[r:UNDER]->(:Agreement)
DELETE r
