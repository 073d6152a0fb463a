// `position` keeps the order of a list.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from}), (b:{{to}} {id: row.to})
CREATE (a)-[r:{{type}} {position: row.position}]->(b)
RETURN count(r) AS written
