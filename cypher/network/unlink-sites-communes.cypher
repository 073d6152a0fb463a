// question: Quels communes d’implantations détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Site {id: row.id})-[r:`IN`]->(:Commune)
DELETE r
