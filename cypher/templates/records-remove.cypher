MATCH (n:{{label}} {id: $id})
DELETE n
RETURN count(n) AS written
