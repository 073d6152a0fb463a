// What somebody carries, and the account that it is of.
MATCH (n:{{label}} {id: $id})
MATCH (a:Account {id: n.account})
RETURN n.data AS data, a.data AS account
