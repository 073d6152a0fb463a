UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})<-[r:{{type}}]-(:{{named}})
DELETE r
