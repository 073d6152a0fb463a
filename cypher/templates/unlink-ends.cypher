// An end may be of any of several lists.
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})-[r:{{type}}]->()
DELETE r
