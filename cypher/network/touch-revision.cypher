// question: Quelle est la nouvelle révision du réseau, dont rien d’autre ne change ici ?
// parameters: $name
// columns: revision
MERGE (n:Network {id: 'network'})
SET n.revision = coalesce(n.revision, 0) + 1, n.name = coalesce(n.name, $name)
RETURN n.revision AS revision
