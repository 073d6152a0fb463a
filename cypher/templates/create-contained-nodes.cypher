// Creates nodes, each with the relationship from its owner and the one to what contains it.
UNWIND $rows AS row
MATCH (o:{{owner}} {id: row.{{ownerField}}}), (c:{{container}} {id: row.{{containerField}}})
CREATE (o)-[:{{ownerType}}]->(n:{{label}})-[:{{containerType}}]->(c)
SET n = row.properties
RETURN count(n) AS written
