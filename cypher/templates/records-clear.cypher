MATCH (n:{{label}})
DELETE n
RETURN count(n) AS written
