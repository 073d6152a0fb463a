// question: Quelle est la nouvelle révision du réseau ?
// parameters: $name, $description, $fictional, $asOf
// columns: revision
MERGE (n:Network {id: 'network'})
SET n.revision = coalesce(n.revision, 0) + 1, n.name = $name, n.description = $description, n.fictional = $fictional, n.asOf = $asOf
RETURN n.revision AS revision
