// question: Quels bassins déclarés par des opérateurs détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Operator {id: row.id})-[r:COVERS]->(:Bassin)
DELETE r
