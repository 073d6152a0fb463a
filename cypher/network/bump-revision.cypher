// question: Quelle est la nouvelle révision du réseau ?
// parameters: $name, $description, $fictional
// columns: revision
MERGE (n:Network {id: 'network'})
SET n.revision = coalesce(n.revision, 0) + 1, n.name = $name, n.description = $description, n.fictional = $fictional
RETURN n.revision AS revision
