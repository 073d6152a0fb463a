// question: Quels appartenances de communes à des bassins détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Bassin {id: row.id})<-[r:PART_OF]-(:Commune)
DELETE r
