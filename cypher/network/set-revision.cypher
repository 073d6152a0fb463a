// After a restored history, which may have more revisions than the store had.
MATCH (n:Network {id: 'network'})
SET n.revision = $revision
RETURN n.revision AS revision
