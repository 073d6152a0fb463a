MATCH (p:ChangePart {revision: $revision})
RETURN p.position AS position, p.elements AS elements
ORDER BY position
