// One file for both environments: pm2-deploy takes the namespace and the environment as inputs.
// The names differ by environment, since PM2's own commands act by name across all namespaces.
const port = (usual) => Number(process.env.SHOP_PORT ?? usual);

module.exports = {
  apps: [
    {
      name: "shop",
      append_env_to_name: true, // shop-production, shop-test
      script: "server.cjs",
      exec_mode: "cluster",
      instances: 3,
      wait_ready: true,
      listen_timeout: 10_000,
      kill_timeout: 5000,
      env_production: { APP_ENVIRONMENT: "production", PORT: port(3000) },
      env_test: { APP_ENVIRONMENT: "test", PORT: port(3001) },
    },
  ],
};
