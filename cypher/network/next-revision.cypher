// The first statement of each write: other writers wait here until its transaction ends.
MERGE (n:Network {id: 'network'})
SET n.revision = coalesce(n.revision, 0) + 1, n.name = coalesce(n.name, $name)
RETURN n.revision AS revision
