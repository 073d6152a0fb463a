MATCH (a)-[r]->(b)
WHERE any(label IN labels(a) WHERE label IN $labels)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
