// question: Quels lieux de filières détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Filiere {id: row.id})-[r:AT]->(:Site)
DELETE r
