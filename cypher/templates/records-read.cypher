MATCH (n:{{label}} {id: $id})
RETURN n.data AS data
