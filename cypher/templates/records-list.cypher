MATCH (n:{{label}})
RETURN n.id AS id, n.account AS account, n.data AS data
ORDER BY id
