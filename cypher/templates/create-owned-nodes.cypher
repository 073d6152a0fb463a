// Creates nodes, each with the relationship from its owner.
UNWIND $rows AS row
MATCH (o:{{owner}} {id: row.{{ownerField}}})
CREATE (o)-[:{{ownerType}}]->(n:{{label}})
SET n = row.properties
RETURN count(n) AS written
