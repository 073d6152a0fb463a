MERGE (n:{{label}} {id: $id})
SET n.account = $account, n.data = $data
RETURN count(n) AS written
