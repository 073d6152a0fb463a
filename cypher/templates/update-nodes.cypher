// Changes nodes in place: their relationships stay.
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
SET n = row.properties
RETURN count(n) AS written
