MATCH (n:{{label}})
WHERE n.id < $before
RETURN n.id AS id, n.account AS account, n.data AS data
ORDER BY id DESC
LIMIT $limit
