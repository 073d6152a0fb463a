UNWIND $rows AS row
CREATE (n:{{label}})
SET n = row.properties
RETURN count(n) AS written
