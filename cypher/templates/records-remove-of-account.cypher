MATCH (n:{{label}} {account: $account})
DELETE n
RETURN count(n) AS written
