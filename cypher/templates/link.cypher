UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from}), (b:{{to}} {id: row.to})
CREATE (a)-[r:{{type}}]->(b)
RETURN count(r) AS written
