// question: À quelle révision le réseau est-il, une fois l’historique d’une sauvegarde repris ?
// parameters: $revision
// columns: revision
MATCH (n:Network {id: 'network'})
SET n.revision = $revision
RETURN n.revision AS revision
